/**
 * What the analyses stand on: what was known on the as-of date, money in one currency, decisions in
 * force, and deals with their class. Pure functions from datasets to datasets: nothing here starts
 * a Spark job.
 */
package dev.hindsight.facts;
