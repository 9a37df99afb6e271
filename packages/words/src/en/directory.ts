import type { DirectoryMessages } from '../messages.js';

/** What is said in English of the directory. */
export const directory: DirectoryMessages = {
  title: 'Services',
  searchLabel: 'What do you need?',
  searchHint: 'For example: lost ID card, birth certificate',
  all: 'All',
  count: (n) => `${n} service${n === 1 ? '' : 's'}`,
  none: 'Nothing found. Try another word, such as "KTP", or ask the duty officer.',
  showMore: (n) => `Show ${n} more`,
  category: 'Category',
  categories: {
    kependudukan: 'ID cards and certificates',
    perizinan: 'Permits and business',
    kesehatan: 'Health',
    pendidikan: 'Education',
    pajak: 'Taxes and levies',
    'bantuan-sosial': 'Social assistance',
    ketenagakerjaan: 'Employment',
    pertanahan: 'Land',
    kendaraan: 'Vehicles and driving',
    imigrasi: 'Passports and immigration',
    kebencanaan: 'Disasters and emergencies',
    utilitas: 'Water, power and waste',
    pengaduan: 'Complaints',
    kepegawaian: 'Civil service',
    desa: 'Villages',
    lainnya: 'Other',
  },
  way: 'How it is done',
  ways: {
    all: 'Can be done from home',
    part: 'Apply online, then come to the office',
    none: 'You must come in person',
    helped: 'Village/sub-district staff can help',
  },
};
