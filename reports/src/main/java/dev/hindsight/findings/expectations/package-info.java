/** What the report expects of the next quarter, and how right the last one was. */
package dev.hindsight.findings.expectations;
