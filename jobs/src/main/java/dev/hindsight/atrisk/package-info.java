/**
 * What is open and may hurt, and how often what was like it did: lists as of the as-of date, and
 * the same lists made at earlier quarter ends with what was known then.
 */
package dev.hindsight.atrisk;
