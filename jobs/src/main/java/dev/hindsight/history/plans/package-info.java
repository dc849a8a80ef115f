/** Roadmap items and how their plans were changed. No Spark. */
package dev.hindsight.history.plans;
