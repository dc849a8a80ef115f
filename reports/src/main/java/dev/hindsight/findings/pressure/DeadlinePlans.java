package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Rate;

/**
 * What a claimed deadline and the close that the CRM planned say of each other: deals of the window
 * with a deadline that was claimed by a first answer, of which the last one counts, and the plan at
 * the end of the day on which it was claimed first.
 *
 * @param plannedLater deals whose close was planned for a day after the deadline all the same
 * @param movedPast of the others whose deadline has passed, those whose close was moved past it
 *     while they ran
 * @param withoutPlan deals left out because no plan of that day is known, or they were closed by
 *     then
 */
public record DeadlinePlans(Rate plannedLater, Rate movedPast, long withoutPlan) {}
