/** The report as one page of HTML that is whole without script and loads nothing. */
package dev.hindsight.page;
