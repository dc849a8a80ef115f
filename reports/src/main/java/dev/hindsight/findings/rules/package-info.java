/** Which conditions on a decision would have told what it came to. */
package dev.hindsight.findings.rules;
