// Optional, for pages that show cards of this site in frames: gives each frame the height of its content.
// A card tells its height to the page around it; this listens to cards of the site it was loaded from only.
// Nothing is sent, stored or made global, and any number of cards, or this script twice, do no harm.
(function () {
  var home = new URL(document.currentScript.src).origin;
  function frameOf(card) {
    var frames = document.getElementsByTagName('iframe');
    for (var i = 0; i < frames.length; i += 1)
      if (frames[i].contentWindow === card) return frames[i];
    return null;
  }
  addEventListener('message', function (event) {
    if (event.origin !== home || !event.data || event.data.type !== 'sekali-datang:tinggi') return;
    var height = Math.ceil(event.data.height);
    var frame = frameOf(event.source);
    if (frame && height >= 50 && height <= 3000) frame.style.height = height + 'px';
  });
  // Cards that were there before this script have told their height to nobody: ask. The question is no secret.
  var frames = document.getElementsByTagName('iframe');
  for (var i = 0; i < frames.length; i += 1)
    if (frames[i].src.indexOf(home + '/') === 0)
      frames[i].contentWindow.postMessage('sekali-datang:tinggi?', '*');
})();
