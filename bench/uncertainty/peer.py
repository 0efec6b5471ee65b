"""What NumPy and SciPy take on the two models of the business case under uncertainty, and the engine beside it, one thread.

python3 peer.py make FILE            writes the parameters that both read (tests/Samenspel.Engine.Tests/Uncertainty/data/peer-model.json is one)
python3 peer.py compare FILE BENCH   times NumPy and the engine (the built UncertaintyBench) on FILE in turns, and prints the ratios

Model: 7 municipalities, 5 years, 3 situations, 20 lines: 8 triangular, 8 PERT, 4 lognormal; Gaussian copula, 0.3 in blocks of five lines and 0.1
between. Outcomes: 21 net present values with mean, P10, P50, P90, and the chance that a variant is cheaper. In model B each municipality has half of
every draw for itself and prices follow a random path, so that nothing collapses.
"""
import json
import os
import subprocess
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import numpy as np
from scipy import special

M, T, V, L = 7, 5, 3, 20
TRIANGULAR = [(.8, 1., 1.4 + .02 * i) for i in range(8)]
PERT = [(.7, 1., 1.6 + .03 * i) for i in range(8)]
SIGMA = [.1, .15, .2, .25]
DISCOUNT = 1.025 ** -np.arange(1, T + 1)


def make(file):
    costs = np.random.default_rng(1).uniform(20e3, 400e3, (M, T, V, L)) * np.array([1, .85, .92])[None, None, :, None]
    with open(file, "w") as out:
        json.dump({"source": "peer.py: numpy default_rng(1), cost by municipality, year, situation, line in euro a year", "base": costs.ravel().tolist()}, out)


def root():
    correlation = np.full((L, L), .1)
    for block in range(4):
        correlation[block * 5:block * 5 + 5, block * 5:block * 5 + 5] = .3
    np.fill_diagonal(correlation, 1)
    return np.linalg.cholesky(correlation)


def tables():
    grid = np.linspace(-6, 6, 4097)
    u = special.ndtr(grid)
    found = []
    for a, c, b in TRIANGULAR:
        split = (c - a) / (b - a)
        found.append(np.where(u < split, a + np.sqrt(u * (b - a) * (c - a)), b - np.sqrt((1 - u) * (b - a) * (b - c))))
    for a, c, b in PERT:
        found.append(a + (b - a) * special.betaincinv(1 + 4 * (c - a) / (b - a), 1 + 4 * (b - c) / (b - a), u))
    return grid, found


def factors(z, grid, found):
    f = np.empty_like(z)
    for i in range(16):
        f[..., i] = np.interp(z[..., i], grid, found[i])
    for i, sigma in enumerate(SIGMA):
        f[..., 16 + i] = np.exp(sigma * z[..., 16 + i] - sigma * sigma / 2)
    return f


def summary(values):
    by = values.reshape(-1, M, V)
    return np.percentile(values, [10, 50, 90], axis=0), values.mean(0), [(by[:, :, 0] > by[:, :, v]).mean(0) for v in (1, 2)]


def model_a(costs, draws, chunk=100_000):
    chance, lower, (grid, found) = np.random.default_rng(7), root(), tables()
    weights = np.einsum("mtvl,t->mvl", costs, DISCOUNT).reshape(M * V, L)
    values = np.empty((draws, M * V))
    for start in range(0, draws, chunk):
        count = min(chunk, draws - start)
        values[start:start + count] = factors(chance.standard_normal((count, L)) @ lower.T, grid, found) @ weights.T
    return summary(values)


def model_b(costs, draws, chunk=20_000):
    chance, lower, (grid, found) = np.random.default_rng(7), root(), tables()
    discounted = costs * DISCOUNT[None, :, None, None]
    values = np.empty((draws, M * V))
    for start in range(0, draws, chunk):
        count = min(chunk, draws - start)
        common = chance.standard_normal((count, L)) @ lower.T
        f = factors(np.sqrt(.5) * common[:, None, :] + np.sqrt(.5) * chance.standard_normal((count, M, L)), grid, found)
        prices = np.exp(np.cumsum(.02 * chance.standard_normal((count, T)), axis=1))
        for m in range(M):
            cells = f[:, m, :] @ discounted[m].reshape(T * V, L).T
            values[start:start + count, m * V:(m + 1) * V] = (cells.reshape(count, T, V) * prices[:, :, None]).sum(1)
    return summary(values)


def timed(run, rounds=3):
    best = 1e9
    for _ in range(rounds):
        start = time.process_time()
        run()
        best = min(best, time.process_time() - start)
    return best


def compare(file, bench):
    with open(file) as text:
        costs = np.array(json.load(text)["base"]).reshape(M, T, V, L)
    peer = {"a": [1e9, 1_000_000], "b": [1e9, 100_000]}
    engine = {}
    for _ in range(2):
        peer["a"][0] = min(peer["a"][0], timed(lambda: model_a(costs, 1_000_000), 1))
        peer["b"][0] = min(peer["b"][0], timed(lambda: model_b(costs, 100_000), 1))
        for line in subprocess.run([bench, file], capture_output=True, text=True, check=True).stdout.splitlines():
            name, draws, threads, passed, worked = line.split(",")
            old = engine.get((name, threads), (draws, 1e9, 1e9))
            engine[name, threads] = (draws, min(old[1], float(passed)), min(old[2], float(worked)))
    print("processor seconds per million draws, one thread: NumPy, engine, ratio")
    for name, (seconds, draws) in peer.items():
        mine = engine[name, "1"][2] / 1000 * 1e6 / int(engine[name, "1"][0])
        theirs = seconds * 1e6 / draws
        print(f"{name}: {theirs:.2f} {mine:.3f} {theirs / mine:.1f}")
    print("engine: name, draws, threads, milliseconds that passed, milliseconds of processor time")
    for (name, threads), (draws, passed, worked) in engine.items():
        print(f"{name},{draws},{threads},{passed:.1f},{worked:.1f}")


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2])
    else:
        compare(sys.argv[2], sys.argv[3])
