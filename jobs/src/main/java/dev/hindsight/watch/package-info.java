/**
 * Two lists of open items held against each other: what entered, what left and why, what got worse.
 */
package dev.hindsight.watch;
