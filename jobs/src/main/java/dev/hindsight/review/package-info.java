/** What the review page says, and what has changed since an earlier report. */
package dev.hindsight.review;
