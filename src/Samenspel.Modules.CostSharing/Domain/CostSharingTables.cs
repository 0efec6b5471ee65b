using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Domain;

internal sealed class CostSharingTables : IModelPart
{
    private const int Word = 100;
    private const int Hash = 64;
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter() } };

    public string TablePrefix => "costsharing_";

    public void Configure(ModelBuilder model)
    {
        // Kept whole as JSON, never as a table of its own.
        model.Ignore<TermsDocument>();
        model.Ignore<YearDocument>();
        model.Entity<SharingTerms>(terms =>
        {
            terms.ToTable("costsharing_terms");
            terms.HasKey(t => t.DossierId);
            terms.Property(t => t.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id").ValueGeneratedNever();
            terms.Property(t => t.Document).HasConversion(Converter<TermsDocument>(), Comparer<TermsDocument>()).HasColumnName("document");
            terms.Property(t => t.Version).IsConcurrencyToken().HasColumnName("version");
            terms.Property(t => t.ChangedAt).HasColumnName("changed_at");
        });
        Adopted(model);
        Years(model);
    }

    private static void Years(ModelBuilder model) => model.Entity<CostYear>(year =>
    {
        year.ToTable("costsharing_year");
        year.HasKey(y => new { y.DossierId, y.Year });
        year.Property(y => y.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id").ValueGeneratedNever();
        year.Property(y => y.Year).HasColumnName("year").ValueGeneratedNever();
        year.Property(y => y.Document).HasConversion(Converter<YearDocument>(), Comparer<YearDocument>()).HasColumnName("document");
        year.Property(y => y.Version).IsConcurrencyToken().HasColumnName("version");
        year.Property(y => y.ChangedAt).HasColumnName("changed_at");
    });

    private static void Adopted(ModelBuilder model) => model.Entity<AdoptedKey>(adopted =>
    {
        adopted.ToTable("costsharing_adopted");
        adopted.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        adopted.Property(a => a.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
        adopted.Property(a => a.Number).HasColumnName("number");
        adopted.Property(a => a.Title).HasMaxLength(AdoptedKey.TitleMaxLength).HasColumnName("title");
        adopted.Property(a => a.Note).HasMaxLength(AdoptedKey.NoteMaxLength).HasColumnName("note");
        adopted.Property(a => a.Key).HasMaxLength(Word).HasColumnName("key_code");
        adopted.Property(a => a.MadeAt).HasColumnName("made_at");
        adopted.Property(a => a.MadeBy).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("made_by");
        adopted.Property(a => a.Organisation).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
        adopted.Property(a => a.Document).HasColumnName("document");
        adopted.Property(a => a.EngineVersion).HasMaxLength(Word).HasColumnName("engine_version");
        adopted.Property(a => a.Seal).HasMaxLength(Hash).HasColumnName("seal");
        adopted.HasIndex(a => new { a.DossierId, a.Number }).IsUnique();
    });

    private static ValueConverter<T, string> Converter<T>() => new(value => Write(value), text => Read<T>(text));

    private static ValueComparer<T> Comparer<T>() =>
        new((left, right) => Write(left) == Write(right), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value);

    private static string Write<T>(T document) => JsonSerializer.Serialize(document, Options);

    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)!;
}
