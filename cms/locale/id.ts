/**
 * Decap CMS in Indonesian, written for people who edit a site and know nothing of how it is kept.
 * Made for Decap CMS's own locale folder too (packages/decap-cms-locales, MIT): same keys as its
 * English one, no words of any single project. One form where English has two, because polyglot
 * gives Indonesian one. The date is in figures, because Decap's months stay English.
 */
export const id = {
  auth: {
    login: 'Masuk',
    loggingIn: 'Sedang masuk…',
    loginWithNetlifyIdentity: 'Masuk dengan Netlify Identity',
    loginWithAzure: 'Masuk dengan Azure',
    loginWithBitbucket: 'Masuk dengan Bitbucket',
    loginWithGitHub: 'Masuk dengan GitHub',
    loginWithGitLab: 'Masuk dengan GitLab',
    loginWithGitea: 'Masuk dengan Gitea',
    loginWithForgejo: 'Masuk dengan Forgejo',
    errors: {
      email: 'Isi alamat surel Anda.',
      password: 'Isi kata sandi Anda.',
      identitySettings:
        'Pengaturan akun tidak dapat dibaca. Minta pengelola situs memeriksa apakah layanan akun sudah dinyalakan.',
    },
  },
  app: {
    header: {
      content: 'Isi',
      workflow: 'Alur penayangan',
      media: 'Gambar',
      quickAdd: 'Tambah cepat',
    },
    app: {
      errorHeader: 'Pengaturan tidak dapat dimuat',
      configErrors: 'Kesalahan pengaturan',
      checkConfigYml: 'Minta pengelola situs memeriksa berkas config.yml.',
      loadingConfig: 'Memuat pengaturan…',
      waitingBackend: 'Menghubungi tempat penyimpanan…',
    },
    notFoundPage: {
      header: 'Halaman tidak ditemukan',
    },
  },
  collection: {
    sidebar: {
      collections: 'Kumpulan',
      allCollections: 'Semua kumpulan',
      searchAll: 'Cari di semua',
      searchIn: 'Cari di',
    },
    collectionTop: {
      sortBy: 'Urutkan',
      viewAs: 'Tampilkan sebagai',
      viewAsList: 'Tampilkan sebagai daftar',
      viewAsGrid: 'Tampilkan sebagai kartu',
      newButton: '+ %{collectionLabel}',
      newButtonAriaLabel: 'Buat isian baru: %{collectionLabel}',
      ascending: 'Menaik',
      descending: 'Menurun',
      searchResults: 'Hasil pencarian “%{searchTerm}”',
      searchResultsInCollection: 'Hasil pencarian “%{searchTerm}” di %{collection}',
      filterBy: 'Saring',
      groupBy: 'Kelompokkan',
    },
    entries: {
      loadingEntries: 'Memuat isian…',
      cachingEntries: 'Menyiapkan isian…',
      longerLoading: 'Ini bisa memakan waktu beberapa menit',
      noEntries: 'Tidak ada isian',
      unpublishedHeader: 'Isian yang belum tayang',
    },
    groups: {
      other: 'Lainnya',
      negateLabel: 'Selain %{label}',
    },
    defaultFields: {
      author: {
        label: 'Penulis',
      },
      updatedOn: {
        label: 'Terakhir diubah',
      },
    },
  },
  editor: {
    editorControl: {
      field: {
        optional: 'boleh kosong',
        widgetLabel: 'Kolom %{widgetLabel}',
      },
    },
    editorControlPane: {
      widget: {
        required: '%{fieldLabel} wajib diisi.',
        regexPattern: 'Isi %{fieldLabel} belum sesuai. %{pattern}',
        processing: '%{fieldLabel} masih diproses. Tunggu sebentar.',
        range: '%{fieldLabel} harus antara %{minValue} dan %{maxValue}.',
        min: '%{fieldLabel} tidak boleh kurang dari %{minValue}.',
        max: '%{fieldLabel} tidak boleh lebih dari %{maxValue}.',
        rangeCount: '%{fieldLabel} harus berisi %{minCount} sampai %{maxCount} butir.',
        rangeCountExact: '%{fieldLabel} harus berisi tepat %{count} butir.',
        rangeMin: '%{fieldLabel} harus berisi paling sedikit %{minCount} butir.',
        rangeMax: '%{fieldLabel} boleh berisi paling banyak %{maxCount} butir.',
        invalidPath: 'Alamat “%{path}” tidak dapat dipakai. Tulis alamat lain.',
        pathExists: 'Alamat “%{path}” sudah dipakai isian lain. Tulis alamat lain.',
      },
      i18n: {
        writingInLocale: 'Menulis dalam bahasa %{locale}',
        copyFromLocale: 'Isi dari bahasa lain',
        copyFromLocaleConfirm:
          'Isi semua kolom dari bahasa %{locale}?\nIsi yang sekarang akan tertimpa.',
      },
    },
    editor: {
      onLeavePage: 'Tinggalkan halaman ini? Perubahan yang belum disimpan akan hilang.',
      onUpdatingWithUnsavedChanges:
        'Ada perubahan yang belum disimpan. Simpan dulu, lalu ubah statusnya.',
      onPublishingNotReady:
        'Isian ini belum siap tayang. Ubah statusnya menjadi “Siap tayang”, lalu tayangkan.',
      onPublishingWithUnsavedChanges:
        'Ada perubahan yang belum disimpan. Simpan dulu, lalu tayangkan.',
      onPublishing: 'Yakin ingin menayangkan isian ini?',
      onUnpublishing: 'Yakin ingin menarik isian ini dari situs?',
      onDeleteWithUnsavedChanges:
        'Yakin ingin menghapus isian yang sudah tayang ini, beserta perubahan Anda yang belum disimpan?',
      onDeletePublishedEntry: 'Yakin ingin menghapus isian yang sudah tayang ini?',
      onDeleteUnpublishedChangesWithUnsavedChanges:
        'Semua perubahan isian ini yang belum tayang akan dihapus, beserta perubahan Anda yang belum disimpan. Tetap hapus?',
      onDeleteUnpublishedChanges:
        'Semua perubahan isian ini yang belum tayang akan dihapus. Tetap hapus?',
      loadingEntry: 'Memuat isian…',
      confirmLoadBackup:
        'Di peramban ini ada salinan isian yang belum sempat disimpan. Pakai salinan itu?',
    },
    editorInterface: {
      toggleI18n: 'Tampilkan atau sembunyikan bahasa lain',
      togglePreview: 'Tampilkan atau sembunyikan pratinjau',
      toggleScrollSync: 'Gulir kedua sisi bersamaan',
      toggleNotes: 'Tampilkan atau sembunyikan catatan',
    },
    editorNotesPane: {
      title: 'Catatan',
      emptyState: 'Belum ada catatan. Tulis catatan pertama di bawah untuk rekan Anda.',
      addNote: 'Tambah catatan',
      addPlaceholder: 'Tulis catatan…',
      editPlaceholder: 'Ubah catatan Anda…',
      save: 'Simpan',
      cancel: 'Batal',
      edit: 'Ubah',
      delete: 'Hapus',
      resolve: 'Tandai selesai',
      unresolve: 'Buka lagi',
      confirmDelete: 'Yakin ingin menghapus catatan ini?',
      shortcut: 'Cara cepat: tekan Ctrl+Enter untuk menambah catatan',
    },
    editorToolbar: {
      publishing: 'Menayangkan…',
      publish: 'Tayangkan',
      published: 'Sudah tayang',
      unpublish: 'Tarik dari situs',
      duplicate: 'Gandakan',
      unpublishing: 'Menarik dari situs…',
      publishAndCreateNew: 'Tayangkan dan buat baru',
      publishAndDuplicate: 'Tayangkan dan gandakan',
      deleteUnpublishedChanges: 'Hapus perubahan yang belum tayang',
      deleteUnpublishedEntry: 'Hapus isian yang belum tayang',
      deletePublishedEntry: 'Hapus isian yang sudah tayang',
      deleteEntry: 'Hapus isian',
      saving: 'Menyimpan…',
      save: 'Simpan',
      statusInfoTooltipDraft:
        'Isian ini masih konsep. Bila sudah selesai, ubah statusnya menjadi “Diperiksa” supaya dapat diperiksa',
      statusInfoTooltipInReview:
        'Isian ini sedang diperiksa; Anda tidak perlu melakukan apa-apa. Selama diperiksa, isian masih boleh diubah.',
      deleting: 'Menghapus…',
      updating: 'Memperbarui…',
      status: 'Status: %{status}',
      backCollection: ' Menulis di kumpulan %{collectionLabel}',
      unsavedChanges: 'Perubahan belum disimpan',
      changesSaved: 'Perubahan sudah disimpan',
      draft: 'Konsep',
      inReview: 'Diperiksa',
      ready: 'Siap tayang',
      publishNow: 'Tayangkan sekarang',
      deployPreviewPendingButtonLabel: 'Cek pratinjau',
      deployPreviewButtonLabel: 'Lihat pratinjau',
      deployButtonLabel: 'Lihat di situs',
    },
    editorWidgets: {
      markdown: {
        bold: 'Tebal',
        italic: 'Miring',
        strikethrough: 'Coret',
        code: 'Kode',
        link: 'Tautan',
        linkPrompt: 'Tulis alamat tautannya',
        headings: 'Judul',
        quote: 'Kutipan',
        bulletedList: 'Daftar bertitik',
        numberedList: 'Daftar bernomor',
        addComponent: 'Sisipkan komponen',
        richText: 'Teks berformat',
        markdown: 'Markdown',
        toggleMode: {
          rich: 'Ganti ke teks berformat',
          markdown: 'Ganti ke Markdown',
        },
      },
      image: {
        choose: 'Pilih gambar',
        chooseMultiple: 'Pilih beberapa gambar',
        chooseUrl: 'Ambil dari alamat web',
        replaceUrl: 'Ganti dengan alamat web',
        promptUrl: 'Tulis alamat web gambarnya',
        chooseDifferent: 'Pilih gambar lain',
        addMore: 'Tambah gambar',
        remove: 'Lepas gambar',
        removeAll: 'Lepas semua gambar',
      },
      file: {
        choose: 'Pilih berkas',
        chooseUrl: 'Ambil dari alamat web',
        chooseMultiple: 'Pilih beberapa berkas',
        replaceUrl: 'Ganti dengan alamat web',
        promptUrl: 'Tulis alamat web berkasnya',
        chooseDifferent: 'Pilih berkas lain',
        addMore: 'Tambah berkas',
        remove: 'Lepas berkas',
        removeAll: 'Lepas semua berkas',
      },
      unknownControl: {
        noControl:
          'Kolom ini tidak dapat diisi, karena jenisnya (“%{widget}”) tidak dikenal. Beri tahu pengelola situs.',
      },
      unknownPreview: {
        noPreview: 'Tidak ada pratinjau untuk kolom jenis “%{widget}”.',
      },
      headingOptions: {
        headingOne: 'Judul 1',
        headingTwo: 'Judul 2',
        headingThree: 'Judul 3',
        headingFour: 'Judul 4',
        headingFive: 'Judul 5',
        headingSix: 'Judul 6',
      },
      datetime: {
        now: 'Sekarang',
        clear: 'Kosongkan',
        setToNow: 'Isi %{fieldLabel} dengan waktu sekarang',
      },
      list: {
        add: 'Tambah %{item}',
        addType: 'Tambah %{item}',
      },
      object: {
        expand: 'Buka',
        collapse: 'Tutup',
      },
    },
  },
  mediaLibrary: {
    mediaLibraryCard: {
      draft: 'Konsep',
      copy: 'Salin',
      copyUrl: 'Salin alamat web',
      copyPath: 'Salin lokasi berkas',
      copyName: 'Salin nama',
      copied: 'Tersalin',
    },
    mediaLibrary: {
      onDelete: 'Yakin ingin menghapus gambar yang dipilih?',
      fileTooLarge:
        'Berkas terlalu besar.\nUkurannya paling besar %{size} kB. Perkecil dulu, lalu unggah lagi.',
    },
    mediaLibraryModal: {
      loading: 'Memuat…',
      close: 'Tutup',
      noResults: 'Tidak ada hasil.',
      noAssetsFound: 'Belum ada gambar atau berkas.',
      noImagesFound: 'Tidak ada gambar.',
      private: 'Pribadi: ',
      images: 'Gambar',
      mediaAssets: 'Gambar dan berkas lain',
      search: 'Cari…',
      uploading: 'Mengunggah…',
      upload: 'Unggah',
      download: 'Unduh',
      deleting: 'Menghapus…',
      deleteSelected: 'Hapus yang dipilih',
      chooseSelected: 'Pakai yang dipilih',
    },
  },
  ui: {
    default: {
      goBackToSite: 'Kembali ke situs',
    },
    errorBoundary: {
      title: 'Terjadi kesalahan',
      details:
        'Halaman ini berhenti karena kesalahan. Muat ulang halaman ini. Bila kesalahan ini muncul lagi, ',
      reportIt: 'laporkan kepada pembuat aplikasi.',
      detailsHeading: 'Rincian',
      privacyWarning:
        'Formulir laporan akan terisi pesan kesalahan dan data teknis.\nPeriksa isinya, dan hapus data rahasia bila ada, sebelum mengirimnya.',
      recoveredEntry: {
        heading: 'Isian yang terselamatkan',
        warning: 'Salin isian ini ke tempat lain sebelum Anda meninggalkan halaman ini!',
        copyButtonLabel: 'Salin isian',
      },
    },
    settingsDropdown: {
      logOut: 'Keluar',
      account: 'Pilihan akun',
    },
    toast: {
      onFailToLoadEntries:
        'Isian tidak dapat dimuat. Muat ulang halaman ini. Keterangan: %{details}',
      onFailToLoadDeployPreview:
        'Pratinjau tidak dapat dimuat. Coba lagi beberapa menit lagi. Keterangan: %{details}',
      onFailToPersist: 'Isian belum tersimpan. Coba simpan lagi. Keterangan: %{details}',
      onFailToDelete: 'Isian belum terhapus. Coba hapus lagi. Keterangan: %{details}',
      onFailToUpdateStatus: 'Status belum berubah. %{details}',
      missingRequiredField:
        'Isian belum tersimpan, karena ada kolom yang wajib diisi tetapi masih kosong. Lengkapi dulu, lalu simpan lagi.',
      entrySaved: 'Isian disimpan',
      entryPublished: 'Isian ditayangkan',
      entryUnpublished: 'Isian ditarik dari situs',
      onFailToPublishEntry: 'Isian belum tayang. %{details}',
      onFailToUnpublishEntry:
        'Isian belum ditarik dari situs. Coba tarik lagi. Keterangan: %{details}',
      entryUpdated: 'Status isian diubah',
      onDeleteUnpublishedChanges: 'Perubahan yang belum tayang dihapus',
      noteAdded: 'Catatan ditambahkan',
      onFailToAddNote: 'Catatan belum ditambahkan. Coba lagi. Keterangan: %{details}',
      noteUpdated: 'Catatan diubah',
      onFailToUpdateNote: 'Catatan belum diubah. Coba lagi. Keterangan: %{details}',
      noteDeleted: 'Catatan dihapus',
      onFailToDeleteNote: 'Catatan belum dihapus. Coba lagi. Keterangan: %{details}',
      noteResolved: 'Catatan ditandai selesai',
      noteReopened: 'Catatan dibuka lagi',
      onFailToToggleNote: 'Tanda selesai catatan belum berubah. Coba lagi. Keterangan: %{details}',
      onFailToAuth: 'Anda belum berhasil masuk. Coba masuk lagi. Keterangan: %{details}',
      onLoggedOut:
        'Anda sudah keluar. Salin dulu tulisan yang belum disimpan ke tempat lain, lalu masuk lagi.',
      onBackendDown:
        'Tempat penyimpanan sedang terganggu. Tunggu, lalu coba lagi. Keterangan: %{details}',
    },
  },
  workflow: {
    workflow: {
      loading: 'Memuat isian dalam alur penayangan…',
      workflowHeading: 'Alur penayangan',
      newPost: 'Isian baru',
      description: '%{smart_count} isian sedang diperiksa, %{readyCount} siap tayang.',
      dateFormat: 'DD/MM/YYYY',
    },
    workflowCard: {
      lastChange: '%{date} oleh %{author}',
      lastChangeNoAuthor: '%{date}',
      lastChangeNoDate: 'oleh %{author}',
      deleteChanges: 'Hapus perubahan',
      deleteNewEntry: 'Hapus isian baru',
      publishChanges: 'Tayangkan perubahan',
      publishNewEntry: 'Tayangkan isian baru',
    },
    workflowList: {
      onDeleteEntry: 'Yakin ingin menghapus isian ini?',
      onPublishingNotReadyEntry:
        'Isian ini belum dapat ditayangkan. Seret dulu kartunya ke bagian “Siap tayang”, lalu tayangkan.',
      onPublishEntry: 'Yakin ingin menayangkan isian ini?',
      draftHeader: 'Konsep',
      inReviewHeader: 'Diperiksa',
      readyHeader: 'Siap tayang',
      currentEntries: '%{smart_count} isian',
    },
  },
} as const;
