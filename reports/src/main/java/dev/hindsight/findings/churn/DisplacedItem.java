package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A displaced roadmap item and what it cost.
 *
 * @param roadmapItemId the item
 * @param title its title; empty where the exports have none
 * @param displacedAt when it was first displaced
 * @param requests how many requests displaced it
 * @param exposedAccounts customers that it exposed in the panel
 * @param leavers those of them that left while it exposed them
 * @param accounts its part of them: an account that several items exposed is split evenly over them
 * @param arr the same part of their ARR, in the reporting currency; the items' parts add up to the
 *     exposed side's
 * @param attributableAccounts {@code accounts} × attributable fraction
 * @param attributableArr {@code arr} × attributable fraction
 */
public record DisplacedItem(
    String roadmapItemId,
    String title,
    LocalDate displacedAt,
    long requests,
    long exposedAccounts,
    long leavers,
    BigDecimal accounts,
    BigDecimal arr,
    Measured<Estimate> attributableAccounts,
    Measured<Estimate> attributableArr) {}
