/** What the questions share: sides compared, and the words and rates that say how they differ. */
package dev.hindsight.comparing;
