// A fixed number of requests a second, whatever the answers do: each is sent at its own moment, so a slow answer delays none that follow.
import { setTimeout as pause } from "node:timers/promises";
import { ask, quantile } from "./site.mjs";

export async function load(address, rate, seconds, headers = {}) {
  const gap = 1000 / rate;
  const total = rate * seconds;
  const began = performance.now();
  const answers = [];
  let latest = 0;
  for (let number = 0; number < total; number++) {
    const due = began + number * gap;
    const wait = due - performance.now();
    if (wait > 0) {
      await pause(wait);
    }
    latest = Math.max(latest, performance.now() - due);
    answers.push(ask(address, headers));
  }
  const done = await Promise.all(answers);
  const times = done.map(answer => answer.milliseconds).sort((a, b) => a - b);
  return {
    requests: total,
    failed: done.filter(answer => answer.status !== 200).length,
    rate: total / ((performance.now() - began) / 1000),
    median: quantile(times, 0.5),
    p90: quantile(times, 0.9),
    p99: quantile(times, 0.99),
    most: times.at(-1),
    bytes: done[0].bytes,
    latest,
  };
}
