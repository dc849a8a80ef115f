package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;

/**
 * What else was open on the day on which a deal was first called the only opportunity: deals of
 * which that was said in the window, by the first answer to the request it was said of.
 *
 * @param othersOpen the deals where whoever sells it, else the team, had another one open
 * @param medianOthers how many others were open, the median
 * @param withoutSeller deals that name neither a person nor a team that sells them, which are left
 *     out
 */
public record OnlyOpportunity(
    Rate othersOpen, Measured<Estimate> medianOthers, long withoutSeller) {}
