/** Rules of the company's own, as {@code hindsight.yaml} has them. */
package dev.hindsight.exports.config.rules;
