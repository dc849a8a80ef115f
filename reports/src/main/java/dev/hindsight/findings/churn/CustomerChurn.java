package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.math.BigDecimal;

/**
 * How many of some customers left.
 *
 * @param name the segment or quarter; "all" for all
 * @param customers accounts that were customers on at least one of the days
 * @param accountYears for how long they were, all together; 365.25 days are a year
 * @param left those that left on one of the days
 * @param arr the annual recurring revenue of those that left, in the reporting currency
 * @param withoutArr how many of those that left have none in the exports
 * @param per100AccountYears left per 100 account-years, exact Poisson interval
 */
public record CustomerChurn(
    String name,
    long customers,
    double accountYears,
    long left,
    Measured<BigDecimal> arr,
    long withoutArr,
    Measured<Estimate> per100AccountYears) {}
