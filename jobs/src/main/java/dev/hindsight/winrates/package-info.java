/**
 * Do the deals we said yes to win more often? Deals are counted in two passes, because the size
 * bands must be known before deals fall into them.
 */
package dev.hindsight.winrates;
