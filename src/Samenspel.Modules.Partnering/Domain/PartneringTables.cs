using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samenspel.Data;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Partnering.Domain;

internal sealed class PartneringTables : IModelPart
{
    private const int CodeMaxLength = 10;
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public string TablePrefix => "partnering_";

    public void Configure(ModelBuilder model)
    {
        // Kept whole as JSON, never as a table of its own.
        model.Ignore<StrategyDocument>();
        model.Entity<PartnerStrategy>(strategy =>
        {
            strategy.ToTable("partnering_strategy");
            strategy.HasKey(s => s.Code);
            strategy.Property(s => s.Code).HasMaxLength(CodeMaxLength).HasColumnName("code").ValueGeneratedNever();
            strategy.Property(s => s.Organisation).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
            strategy.Property(s => s.Document).HasConversion(Converter, Comparer).HasColumnName("document");
            strategy.Property(s => s.SharedAt).HasColumnName("shared_at");
            strategy.Property(s => s.LessonsSharedAt).HasColumnName("lessons_shared_at");
            strategy.Property(s => s.Version).IsConcurrencyToken().HasColumnName("version");
            strategy.Property(s => s.ChangedAt).HasColumnName("changed_at");
        });
    }

    private static ValueConverter<StrategyDocument, string> Converter => new(value => Write(value), text => JsonSerializer.Deserialize<StrategyDocument>(text, Options)!);

    private static ValueComparer<StrategyDocument> Comparer =>
        new((left, right) => Write(left) == Write(right), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value);

    private static string Write(StrategyDocument? document) => JsonSerializer.Serialize(document, Options);
}
