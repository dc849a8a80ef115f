/** Logistic regression with a ridge penalty. */
package dev.hindsight.stats.logistic;
