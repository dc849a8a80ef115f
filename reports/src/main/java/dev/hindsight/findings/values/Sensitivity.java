package dev.hindsight.findings.values;

/**
 * What would overturn a clear difference: how strong a trait that nobody recorded would have to be,
 * as a ratio, both with the side and with the event.
 *
 * @param eValue to explain the whole difference away
 * @param eValueOfLimit to leave it unclear
 * @param strongest the recorded trait that shifts it most when it is left out
 */
public record Sensitivity(double eValue, double eValueOfLimit, Measured<LeftOut> strongest) {}
