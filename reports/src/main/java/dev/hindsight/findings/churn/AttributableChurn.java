package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Estimate;

/**
 * The churn beyond what like customers would have lost. Negative where customers left less often
 * than like ones.
 *
 * @param fraction the attributable fraction among the exposed, (RR − 1) ÷ RR, its interval that of
 *     the rate ratio
 * @param accounts exposed churned accounts × fraction
 * @param arr their annual recurring revenue × fraction, in the reporting currency
 * @param shareOfAllChurn attributable accounts ÷ all accounts that left in the panel (Miettinen)
 */
public record AttributableChurn(
    Estimate fraction, Estimate accounts, Estimate arr, Estimate shareOfAllChurn) {}
