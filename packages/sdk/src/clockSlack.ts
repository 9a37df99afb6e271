/** Milliseconds by which a host's clock and the device's may differ before the device's is not believed: nobody's phone is exact. */
export const CLOCK_SLACK = 90_000;

/** Milliseconds by which a device's clock may lag behind the feed's publication before it is not believed: nor is a publisher's. */
export const CLOCK_TOLERANCE = 120_000;
