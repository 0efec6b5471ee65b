using System.Collections;

namespace Samenspel.Engine.BusinessCases;

/// <summary>All groups of two or more, computed when somebody first looks at one: most who ask for a case never do.</summary>
internal sealed class GroupList(GroupCalculation groups, int participants) : IReadOnlyList<GroupResult>
{
    private readonly Lazy<IReadOnlyList<GroupResult>> _all = new(groups.All);

    public int Count => (1 << participants) - participants - 1;

    public GroupResult this[int index] => _all.Value[index];

    public IEnumerator<GroupResult> GetEnumerator() => _all.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
