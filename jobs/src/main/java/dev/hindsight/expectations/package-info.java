/** What is expected of the next quarter, and how right the last report was. */
package dev.hindsight.expectations;
