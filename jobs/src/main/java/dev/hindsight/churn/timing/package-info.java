/**
 * Churn in event time: how often customers leave in the quarters before and after the displacement
 * of what they wait for, against like ones for whom nothing has been displaced so far.
 */
package dev.hindsight.churn.timing;
