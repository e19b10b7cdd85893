/** Starts the plan on its page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PlanPage } from './PlanPage.tsx';
import type { Calendar } from './way.ts';

const place = document.getElementById('rencana');
if (place) {
  const { calendar = '{}', building = '' } = place.dataset;
  createRoot(place).render(
    <StrictMode>
      <PlanPage calendar={JSON.parse(calendar) as Calendar} building={building} />
    </StrictMode>,
  );
}
