using System.Collections.Concurrent;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Rights;

/// <summary>Which rights were used today, so that a day's first use is written and the others cost nothing.</summary>
internal sealed class UsedToday
{
    private readonly ConcurrentDictionary<(AccountId Account, Guid Scope), DateOnly> _known = [];

    public bool Has(AccountId account, Guid scope, DateOnly day) => _known.TryGetValue((account, scope), out var last) && last == day;

    public void Add(AccountId account, Guid scope, DateOnly day) => _known[(account, scope)] = day;
}
