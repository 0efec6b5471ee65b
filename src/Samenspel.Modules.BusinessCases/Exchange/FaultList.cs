using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>Collects what is wrong with a file, each with its JSON path; a path that is already refused is not refused again.</summary>
internal sealed class FaultList
{
    /// <summary>A broken file of a megabyte could hold a hundred thousand faults; nobody reads more than these.</summary>
    public const int Most = 500;

    private readonly List<Refusal> _faults = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    public IReadOnlyList<Refusal> All => _faults;

    public bool Any => _faults.Count > 0;

    /// <param name="fault">The last part of the public code, such as <c>negative</c>.</param>
    /// <param name="path">JSON path, such as <c>$.participants[2].fteToday</c>.</param>
    /// <param name="format">Text for people.</param>
    /// <param name="values">What the text mentions.</param>
    public void Add(string fault, string path, string format, params object[] values)
    {
        if (_faults.Count < Most && _paths.Add(path))
        {
            _faults.Add(new(RefusalKind.Invalid, $"business-case.{fault}", Wording.Of(format, values), path));
        }
    }
}
