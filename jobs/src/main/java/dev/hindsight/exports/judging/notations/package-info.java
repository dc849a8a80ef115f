/** How dates, numbers and keys are written. */
package dev.hindsight.exports.judging.notations;
