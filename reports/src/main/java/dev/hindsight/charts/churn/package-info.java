/** Charts of what displaced items cost in churn. */
package dev.hindsight.charts.churn;
