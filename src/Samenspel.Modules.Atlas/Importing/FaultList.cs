using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>Gathers what is wrong with a file, so that all of it can be named at once.</summary>
internal sealed class FaultList
{
    private readonly List<ImportFault> _faults = [];
    private readonly List<ImportFault> _warnings = [];
    private readonly HashSet<int> _rejectedLines = [];

    public IReadOnlyList<ImportFault> Faults => [.. _faults.OrderBy(fault => fault.Line)];

    public IReadOnlyList<ImportFault> Warnings => [.. _warnings.OrderBy(warning => warning.Line)];

    public bool Any => _faults.Count > 0;

    /// <summary>The whole file is unusable: no row can be taken from it.</summary>
    public bool Fatal { get; private set; }

    public bool HasLine(int line) => _rejectedLines.Contains(line);

    public void AddRow(int line, string? column, string? value, string code, params string[] arguments)
    {
        _rejectedLines.Add(line);
        _faults.Add(new ImportFault(line, column, value, code, arguments));
    }

    public void AddFile(int line, string? column, string? value, string code, params string[] arguments)
    {
        Fatal = true;
        _faults.Add(new ImportFault(line, column, value, code, arguments));
    }

    /// <summary>The faults so far make the whole file unusable, not only their own rows.</summary>
    public void StopFile() => Fatal = true;

    public void Warn(int line, string? column, string code, params string[] arguments) =>
        _warnings.Add(new ImportFault(line, column, null, code, arguments));
}
