/**
 * What did displaced items cost in customers? Account-months are counted by who was exposed, days
 * of waiting for the cross-checks, and what each item and request cost; rates, tables and sentences
 * are made from these counts.
 */
package dev.hindsight.churn;
