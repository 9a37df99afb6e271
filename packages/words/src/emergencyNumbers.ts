/**
 * Numbers for emergencies that are the same in the whole country; whether one is answered at a place is known there alone. 112 for all (Permenkominfo
 * 10/2016; by the ministry 142 of 514 regencies and cities in September 2024), 110 police, 113 fire, 118 ambulance (what 112 is to bring together, as
 * the ministers of communications and of home affairs agreed in April 2016), 119 ambulance (Permenkes 19/2016), 115 search and rescue (Basarnas),
 * 129 violence against women and children (SAPA 129, Perpres 65/2020).
 */
export const EMERGENCY_NUMBERS: ReadonlySet<string> = new Set(['110', '112', '113', '115', '118', '119', '129']);
