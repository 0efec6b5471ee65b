using System.Security.Cryptography;
using System.Text;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>What is to be computed.</summary>
/// <param name="File">The case with everybody in.</param>
/// <param name="Defaults">What takes the place of what the file does not say; in a trial other numbers than those we ship.</param>
/// <param name="Left">Ids of who is taken out.</param>
/// <param name="Options">Method, points and seed.</param>
internal sealed record OutlookQuestion(BusinessCaseFile File, UncertaintyDefaults Defaults, IReadOnlyList<string> Left, RunOptions Options)
{
    /// <summary>Everything that can change a digit of the answer.</summary>
    public string Key => string.Join(
        '/',
        Convert.ToHexStringLower(SHA256.HashData(BusinessCaseFiles.Write(File))),
        Defaults.Hash,
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Left)))),
        Options with { Threads = 1 });
}
