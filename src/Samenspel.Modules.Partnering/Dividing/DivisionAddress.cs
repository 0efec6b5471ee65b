using Microsoft.AspNetCore.Http;
using Samenspel.Engine.Partners;
using Samenspel.Kernel;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Partnering.Dividing;

/// <summary>What the address of a division asks for.</summary>
internal sealed class DivisionAddress
{
    public const string Province = "provincie";
    public const string MaxSize = "hoogstens";
    public const string MinSize = "tenminste";
    public const string Together = "samen";
    public const string Apart = "apart";

    private readonly IQueryCollection _query;
    private readonly List<Refusal> _refusals = [];

    public DivisionAddress(IQueryCollection query)
    {
        _query = query;
        var most = Number(MaxSize, DivisionPageTexts.Field_Max, 6);
        Request = new(Typed(Province), most, Number(MinSize, DivisionPageTexts.Field_Min, 1), Typed(Together), Typed(Apart));
    }

    /// <summary>Good only when there are no refusals.</summary>
    public DivideRegion Request { get; }

    public IReadOnlyList<Refusal> Refusals => _refusals;

    public string Typed(string name) => _query[name].ToString().Trim();

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
