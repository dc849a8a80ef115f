/** The forms that charts share: rows of shares, curves, waterfalls, panels. */
package dev.hindsight.charts.grammar;
