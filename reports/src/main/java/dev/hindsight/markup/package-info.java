/** Text as markup: one file writes elements, one escapes. */
package dev.hindsight.markup;
