using Microsoft.AspNetCore.Http;
using Samenspel.Engine.Partners;
using Samenspel.Kernel;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Partnering.Dividing;

/// <summary>What the address of a division asks for.</summary>
internal sealed class DivisionAddress
{
    public const string Area = "gebied";
    public const string MaxSize = "hoogstens";
    public const string MinSize = "tenminste";
    public const string Together = "samen";
    public const string Apart = "apart";

    /// <summary>The key of a computation, for who began it.</summary>
    public const string Key = "taak";

    private readonly IQueryCollection _query;
    private readonly List<Refusal> _refusals = [];

    public DivisionAddress(IQueryCollection query)
    {
        _query = query;
        var most = Number(MaxSize, DivisionPageTexts.Field_Max, 6);
        Request = new(Typed(Area), most, Number(MinSize, DivisionPageTexts.Field_Min, 1), Typed(Together), Typed(Apart));
    }

    /// <summary>Good only when there are no refusals.</summary>
    public DivideRegion Request { get; }

    public IReadOnlyList<Refusal> Refusals => _refusals;

    public string Typed(string name) => _query[name].ToString().Trim();

    /// <summary>The same question in an address.</summary>
    /// <param name="key">Of the computation; null for a link that anybody may have.</param>
    public IEnumerable<(string Name, string? Value)> Pairs(Guid? key = null) =>
    [
        .. new[] { Area, MaxSize, MinSize, Together, Apart }.Select(name => (name, Typed(name) is { Length: > 0 } text ? text : null)),
        (Key, key?.ToString()),
    ];

    private int Number(string name, string label, int otherwise)
    {
        if (Typed(name).Length == 0)
        {
            return otherwise;
        }

        var outcome = new NumberRule(1, GroupCounts.LargestGroup, 0, otherwise).Read(Typed(name), label, name);
        _refusals.AddRange(outcome.Refusals);
        return outcome.TryGet(out var number) ? (int)number : otherwise;
    }
}
