"""What plain tools take on the same country: all groups of one municipality, a greedy division and a local search.

python3 peer.py make FOLDER DATA   writes places.csv and borders.csv from the open data, for both benches
python3 peer.py time FOLDER [SECONDS]   prints name,n,milliseconds and the value of each division; standard library only
"""
import csv
import math
import os
import random
import sys
import time


def make(folder, data):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(data, "municipalities.csv"), encoding="utf-8") as file:
        places = list(csv.DictReader(file))
    at = {place["code"]: i for i, place in enumerate(places)}
    with open(os.path.join(folder, "places.csv"), "w", encoding="utf-8") as file:
        file.writelines(f'{place["inhabitants"]},{place["centroid_lat"]},{place["centroid_lon"]}\n' for place in places)
    with open(os.path.join(data, "adjacency.csv"), encoding="utf-8") as source, open(os.path.join(folder, "borders.csv"), "w", encoding="utf-8") as file:
        file.writelines(f'{at[row["code_a"]]},{at[row["code_b"]]}\n' for row in csv.DictReader(source) if row["kind"] in ("land", "across_water", "ferry"))


def read(folder):
    with open(os.path.join(folder, "places.csv"), encoding="utf-8") as file:
        places = [tuple(map(float, line.split(","))) for line in file]
    near = [set() for _ in places]
    with open(os.path.join(folder, "borders.csv"), encoding="utf-8") as file:
        for line in file:
            left, right = map(int, line.split(","))
            near[left].add(right)
            near[right].add(left)
    return places, near


def count(near, root, most):
    """All groups with the root, by Wernicke's extension sets (2006)."""
    found = 0
    stack = [(1, frozenset([root]), frozenset(near[root]), frozenset(near[root] | {root}))]
    while stack:
        size, group, extension, seen = stack.pop()
        found += 1
        if size == most:
            continue
        rest = set(extension)
        while rest:
            newcomer = rest.pop()
            fresh = near[newcomer] - seen
            stack.append((size + 1, group | {newcomer}, frozenset(rest | fresh), seen | fresh))
    return found - 1


DEGREE = 6371.0088 * math.pi / 180


class Cost:
    def __init__(self, places):
        east = math.cos(math.radians(52.2))
        self.points = [(people / 1000, lon * DEGREE * east, lat * DEGREE) for people, lat, lon in places]
        self.known = {}

    def __call__(self, group):
        if group not in self.known:
            members = [self.points[i] for i in group]
            x = sum(m[1] for m in members) / len(members)
            y = sum(m[2] for m in members) / len(members)
            apart = sum(math.hypot(m[1] - x, m[2] - y) for m in members)
            self.known[group] = 100 * sum(m[0] for m in members) ** 0.7 + 40 * len(members) + 6 * apart
        return self.known[group]


def hangs(group, near):
    group = set(group)
    if not group:
        return True
    stack = [group.pop()]
    while stack:
        step = near[stack.pop()] & group
        group -= step
        stack.extend(step)
    return not group


def greedy(near, cost, most):
    """Joins the two neighbouring groups that save the most, until nothing saves."""
    groups = {i: frozenset([i]) for i in range(len(near))}
    around = {i: set(near[i]) for i in groups}
    while True:
        best = max(((cost(groups[a]) + cost(groups[b]) - cost(groups[a] | groups[b]), a, b)
                    for a in groups for b in around[a] if a < b and len(groups[a]) + len(groups[b]) <= most), default=(0, 0, 0))
        if best[0] <= 0:
            return list(groups.values())
        _, a, b = best
        groups[a] |= groups.pop(b)
        around[a] |= around.pop(b)
        for other in around.values():
            if b in other:
                other.discard(b)
                other.add(a)
        around[a].discard(a)


def local(start, near, cost, most, seconds, seed=1):
    """Moves and swaps one municipality over a border, by simulated annealing."""
    chance = random.Random(seed)
    groups = dict(enumerate(start))
    of = {i: key for key, group in groups.items() for i in group}
    value = sum(cost(group) for group in groups.values())
    best, until, fresh, n = value, time.perf_counter() + seconds, len(groups), len(near)
    begin = time.perf_counter()
    while time.perf_counter() < until:
        heat = 60 * (1 - (time.perf_counter() - begin) / seconds) + 0.1
        i = chance.randrange(n)
        a = of[i]
        b = of[chance.choice(list(near[i]))] if chance.random() < 0.95 else -1
        if a == b:
            continue
        small = groups[a] - {i}
        large = (groups[b] if b >= 0 else frozenset()) | {i}
        if len(large) > most or not hangs(small, near):
            continue
        change = (cost(small) if small else 0) + cost(large) - cost(groups[a]) - (cost(groups[b]) if b >= 0 else 0)
        if change <= 0 or chance.random() < math.exp(-change / heat):
            if b < 0:
                b, fresh = fresh, fresh + 1
            groups[b] = large
            of[i] = b
            if small:
                groups[a] = small
            else:
                del groups[a]
            value += change
            best = min(best, value)
    return best


def timed(name, n, run, rounds=1):
    best = math.inf
    for _ in range(rounds):
        begin = time.perf_counter()
        answer = run()
        best = min(best, time.perf_counter() - begin)
    print(f"{name},{n},{1000 * best:.3f}", flush=True)
    return answer


def measure(folder, seconds):
    places, near = read(folder)
    n = len(places)
    middle = sorted(range(n), key=lambda i: len(near[i]))[n // 2]
    found = timed("search-one", n, lambda: count(near, middle, 8), rounds=5)
    print(f"# {found} groups")
    for most in (6, 8):
        cost = Cost(places)
        start = timed(f"greedy-{most}", n, lambda: greedy(near, cost, most))
        print(f"# value {sum(cost(group) for group in start):.2f}")
        value = timed(f"local-{most}", n, lambda: local(start, near, cost, most, seconds))
        print(f"# value {value:.2f}")


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2], sys.argv[3])
    else:
        measure(sys.argv[2], float(sys.argv[3]) if len(sys.argv) > 3 else 10)
