package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.math.BigDecimal;

/**
 * A request that displaced roadmap items, and what that cost.
 *
 * @param requestId the request
 * @param dealId the deal it was raised for; empty where the exports do not have the request
 * @param feature what was asked for; empty where the exports do not say
 * @param items how many of the items that exposed a customer it displaced
 * @param leavers customers that left while an item exposed them that it had displaced
 * @param accounts its part of them: an item's part is split evenly over the requests that had
 *     displaced it
 * @param arr the same part of their ARR, in the reporting currency; the requests' parts add up to
 *     the exposed side's
 * @param attributableAccounts {@code accounts} × attributable fraction
 * @param attributableArr {@code arr} × attributable fraction
 */
public record DisplacingRequest(
    String requestId,
    String dealId,
    String feature,
    long items,
    long leavers,
    BigDecimal accounts,
    BigDecimal arr,
    Measured<Estimate> attributableAccounts,
    Measured<Estimate> attributableArr) {}
