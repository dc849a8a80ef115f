/**
 * Which conditions on a decision would have told what it comes to: those that every report looks
 * at, and the company's own.
 */
package dev.hindsight.rules;
