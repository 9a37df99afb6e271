/**
 * A number of a service as Indonesia has them, which is dialled as it stands: 112, 1708, 1500533, 14045, 129. What is longer and does
 * not begin with 1 is a landline without its area code.
 */
export const SHORT_CODE = /^([1-9]\d{2,3}|1\d{2,7})$/;
