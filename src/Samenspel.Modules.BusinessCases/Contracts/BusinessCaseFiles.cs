using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Exchange;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Reads, checks and writes the exchange file.</summary>
public static class BusinessCaseFiles
{
    /// <summary>Every fault is named with its JSON path in <see cref="Refusal.Field"/>; messages are in the current language.</summary>
    public static Outcome<BusinessCaseFile> Read(ReadOnlyMemory<byte> bytes) => BusinessCaseReader.Read(bytes);

    /// <summary>The rules for a case that does not come from a file, such as one from a form; the same ones that reading applies.</summary>
    /// <returns>All faults with their JSON path; empty when the case can be computed.</returns>
    public static IReadOnlyList<Refusal> Check(BusinessCaseFile file)
    {
        var faults = new FaultList();
        BusinessCaseCheck.Into(faults, file);
        return faults.All;
    }

    /// <returns>UTF-8 JSON that <see cref="Read"/> gives back as the same file.</returns>
    public static byte[] Write(BusinessCaseFile file) => BusinessCaseWriter.Write(file);
}
