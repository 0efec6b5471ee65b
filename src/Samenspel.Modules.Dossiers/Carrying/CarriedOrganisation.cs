using System.Text.Encodings.Web;
using System.Text.Json;
using Samenspel.Data.Carrying;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Dossiers.Carrying;

/// <summary>An organisation that rows of a carried dossier name.</summary>
/// <param name="Id">Its identity where the dossier came from.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">The CBS code of a municipality; null for another kind, and for one that was closed.</param>
internal sealed record CarriedOrganisation(Guid Id, string Name, string? Code)
{
    /// <summary>The part of the file.</summary>
    public const string Path = "organisations.json";

    /// <summary>How it is written.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int NameMaxLength = 120;

    /// <returns>Those in the file; what is wrong with them is noted as a fault.</returns>
    public static IReadOnlyList<CarriedOrganisation> Read(CargoReader cargo)
    {
        ArgumentNullException.ThrowIfNull(cargo);
        if (cargo.Part(Path) is not { } content)
        {
            return [];
        }

        try
        {
            var read = JsonSerializer.Deserialize<IReadOnlyList<CarriedOrganisation?>>(content, Json);
            if (read is not null && read.All(one => one is { Name: not null } && LineInput.Read(one.Name).Length is > 0 and <= NameMaxLength) && read.Select(one => one!.Id).Distinct().Count() == read.Count)
            {
                return [.. read.Select(one => one! with { Name = LineInput.Read(one.Name) })];
            }
        }
        catch (JsonException)
        {
            // Told below, as what can be read and makes no sense.
        }

        cargo.Fault(CargoRefusal.NoTable(Path));
        return [];
    }

    public KnownOrganisation Known => new(new OrganisationId(Id), Name, Code, IsAdviser: false);
}
