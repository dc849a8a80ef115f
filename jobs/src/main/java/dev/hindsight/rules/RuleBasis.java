package dev.hindsight.rules;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.pressure.quotas.Attainment;
import java.io.Serializable;

/**
 * What has to be known before decisions are told apart.
 *
 * @param review what the review knows
 * @param sizeBands the terciles of deal size
 * @param attainment where teams stood against their quotas
 */
public record RuleBasis(ReviewBasis review, Measured<SizeBands> sizeBands, Attainment attainment)
    implements Serializable {}
