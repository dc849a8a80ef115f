/**
 * What the questions share: sides compared, the words and rates that say how they differ, and what
 * a statement has to have for the review page.
 */
package dev.hindsight.comparing;
