"""What standard tools (NumPy, SciPy's HiGHS) take on the same games, one thread.

python3 peer.py make FOLDER [n ...]   writes the games: table-NN.f64 (2^n doubles by group) and scale-342.csv (additive, weight)
python3 peer.py time FOLDER           prints name,n,milliseconds for each game in the folder, as the engine's bench does
"""
import math
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"
import numpy as np


def doubled(numbers):
    sums = np.zeros(1)
    for number in numbers:
        sums = np.concatenate([sums, sums + number])
    return sums


def municipal(n, seed=3):
    """Made-up municipalities: own cost, scale in inhabitants, and coordination by distance and number of partners."""
    chance = np.random.default_rng(seed)
    inhabitants = np.exp(chance.normal(10.4, 0.7, n))
    own = chance.uniform(2e5, 1e6, n)
    place = chance.uniform(0, 30, (n, 2))
    apart = np.hypot(*(place[:, None] - place[None]).transpose(2, 0, 1))
    distance = np.zeros(1)
    for i in range(n):
        distance = np.concatenate([distance, distance + doubled(apart[i, :i])])
    heads = doubled(np.ones(n))
    cost = doubled(own) + 6 * 220 * doubled(inhabitants) ** 0.82
    cost += 900 * distance / np.maximum(heads, 1) + 15000 * np.maximum(heads - 1, 0)
    cost[0] = 0
    return np.round(cost, 2)


def sizes(n):
    count = np.zeros(1, np.int8)
    for _ in range(n):
        count = np.concatenate([count, count + 1])
    return count


def shapley_passes(cost, n):
    chance = np.array([math.factorial(s) * math.factorial(n - s - 1) / math.factorial(n) for s in range(n)] + [0.0])[sizes(n)]
    return np.array([(chance.reshape(-1, 2, 1 << i)[:, 0] * np.diff(cost.reshape(-1, 2, 1 << i), axis=1)[:, 0]).sum() for i in range(n)])


def shapley_fold(cost, n):
    arrive = [math.factorial(s) * math.factorial(n - s - 1) / math.factorial(n) for s in range(n)] + [0.0]
    by = sizes(n)
    rest = np.array([0.0] + [arrive[s - 1] + arrive[s] for s in range(1, n + 1)])[by] * cost
    everybody = (np.array(arrive)[by] * cost).sum()
    shares = np.empty(n)
    for i in reversed(range(n)):
        half = rest.reshape(2, 1 << i)
        shares[i] = half[1].sum() - everybody
        rest = half[0] + half[1]
    return shares


def worst_groups(cost, shares, count=20):
    excess = doubled(shares) - cost
    excess[0] = excess[-1] = -np.inf
    top = np.argpartition(excess, -count)[-count:]
    return top[np.argsort(-excess[top])]


def nucleolus(cost, n):
    """Stages of linear programs by HiGHS; only violated groups are added, found by looking at all of them."""
    from scipy.optimize import linprog

    unit = np.abs(cost).max()
    cost = cost / unit
    everybody = (1 << n) - 1
    member = lambda group: np.array([group >> i & 1 for i in range(n)], float)
    chance = np.random.default_rng(0)
    settled, right = [np.ones(n)], [cost[everybody]]
    pool = [1 << i for i in range(n)] + [everybody ^ 1 << i for i in range(n)]
    while np.linalg.matrix_rank(np.array(settled)) < n:
        base, _ = np.linalg.qr(np.array(settled).T)
        follows = np.ones(1 << n, bool)
        for _ in range(2):
            outside = chance.normal(size=n)
            follows &= np.abs(doubled(outside - base @ (base.T @ outside))) < 1e-9
        pool = [group for group in pool if not follows[group]]
        while True:
            program = linprog(
                np.r_[np.zeros(n), 1],
                A_ub=np.array([np.r_[member(group), -1] for group in pool]), b_ub=cost[pool],
                A_eq=np.hstack([np.array(settled), np.zeros((len(settled), 1))]), b_eq=right,
                bounds=[(-3, 3)] * n + [(-9, 9)], method="highs")
            shares, level = program.x[:n], program.x[n]
            excess = doubled(shares) - cost
            excess[follows] = -np.inf
            known = set(pool)
            new = [int(g) for g in np.argpartition(excess, -40)[-40:] if excess[g] > level + 1e-9 and int(g) not in known]
            if not new:
                break
            pool += new
        for group, price in zip(list(pool), -program.ineqlin.marginals):
            row = member(group)
            if price > 1e-9 and np.linalg.matrix_rank(np.array(settled + [row])) > len(settled):
                settled.append(row)
                right.append(cost[group] + level)
    return np.linalg.solve(np.array(settled), np.array(right)) * unit


def make(folder, players):
    os.makedirs(folder, exist_ok=True)
    for n in players:
        municipal(n).tofile(os.path.join(folder, f"table-{n:02d}.f64"))
    chance = np.random.default_rng(5)
    rows = np.column_stack([chance.uniform(2e5, 1e6, 342), np.round(np.exp(chance.normal(10.4, 0.9, 342)))])
    np.savetxt(os.path.join(folder, "scale-342.csv"), rows, fmt="%.2f", delimiter=",")


def measure(name, n, run):
    best = math.inf
    for _ in range(3 if n <= 20 else 1):
        start = time.process_time()
        result = run()
        best = min(best, time.process_time() - start)
    print(f"{name},{n},{best * 1000:.3f}", flush=True)
    return result


def timing(folder):
    for file in sorted(os.listdir(folder)):
        if file.startswith("table-"):
            cost = np.fromfile(os.path.join(folder, file))
            n = len(cost).bit_length() - 1
            if n > 22:
                continue
            measure("shapley-passes", n, lambda: shapley_passes(cost, n))
            shares = measure("shapley", n, lambda: shapley_fold(cost, n))
            measure("core-check-20", n, lambda: worst_groups(cost, shares))
            if n <= 20:
                measure("nucleolus", n, lambda: nucleolus(cost, n))


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2], [int(text) for text in sys.argv[3:]] or [15, 20, 25])
    else:
        timing(sys.argv[2])
