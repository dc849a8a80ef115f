/** How a team stood against its quota, or against its former years, on a day. */
package dev.hindsight.pressure.quotas;
