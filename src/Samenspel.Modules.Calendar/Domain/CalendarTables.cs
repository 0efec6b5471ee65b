using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Domain;

internal sealed class CalendarTables : IModelPart
{
    private const int CodeMaxLength = 10;
    private const int KeyMaxLength = 100;
    private const int Hash = 64;
    private const int LanguageMaxLength = 2;
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public string TablePrefix => "calendar_";

    public void Configure(ModelBuilder model)
    {
        // Kept whole as JSON, never as a table of its own.
        model.Ignore<CouncilDocument>();
        model.Entity<CouncilYear>(council =>
        {
            council.ToTable("calendar_council");
            council.HasKey(c => c.Code);
            council.Property(c => c.Code).HasMaxLength(CodeMaxLength).HasColumnName("code").ValueGeneratedNever();
            council.Property(c => c.Organisation).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
            council.Property(c => c.Document).HasConversion(Converter, Comparer).HasColumnName("document");
            council.Property(c => c.Version).IsConcurrencyToken().HasColumnName("version");
            council.Property(c => c.ChangedAt).HasColumnName("changed_at");
        });
        model.Entity<DossierPlan>(plan =>
        {
            plan.ToTable("calendar_plan");
            plan.HasKey(p => p.DossierId);
            plan.Property(p => p.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id").ValueGeneratedNever();
            plan.Property(p => p.Start).HasColumnName("start");
            plan.Property(p => p.Route).HasMaxLength(KeyMaxLength).HasColumnName("route");
            plan.Property(p => p.CouncilTakesPart).HasColumnName("council_takes_part");
            plan.Property(p => p.Version).IsConcurrencyToken().HasColumnName("version");
            plan.Property(p => p.ChangedAt).HasColumnName("changed_at");
        });
        model.Entity<CalendarFeed>(feed =>
        {
            feed.ToTable("calendar_feed");
            feed.HasKey(f => f.Account);
            feed.Property(f => f.Account).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("account_id").ValueGeneratedNever();
            feed.Property(f => f.SecretHash).HasMaxLength(Hash).HasColumnName("secret_hash");
            feed.Property(f => f.Organisations).HasColumnName("organisations");
            feed.Property(f => f.Language).HasMaxLength(LanguageMaxLength).HasColumnName("language");
            feed.Property(f => f.MadeAt).HasColumnName("made_at");
            feed.Property(f => f.Version).IsConcurrencyToken().HasColumnName("version");
            feed.HasIndex(f => f.SecretHash).IsUnique();
        });
    }

    private static ValueConverter<CouncilDocument, string> Converter => new(value => Write(value), text => JsonSerializer.Deserialize<CouncilDocument>(text, Options)!);

    private static ValueComparer<CouncilDocument> Comparer =>
        new((left, right) => Write(left) == Write(right), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value);

    private static string Write(CouncilDocument? document) => JsonSerializer.Serialize(document, Options);
}
